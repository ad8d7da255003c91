import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { ChartScene } from '../scene/ChartScene.tsx';
import { SceneLinks } from '../scene/SceneLinks.ts';
import { sceneNotes } from '../scene/sceneNotes.ts';
import { sceneMetadata } from '../sceneMetadata.ts';
import { publicAddress, viewLine } from '../viewAddress.ts';
import type { EmbedContent } from './embedContent.ts';
import { EMBED_LAYOUTS } from './embedStyle.ts';
import { OuterLink } from './OuterLink.tsx';
import { SourceList } from './SourceList.tsx';

const noteLink = (number: number) => `#note-${number}`;

/** The body of a page to embed: title, chart, how to read it, sources, where it is from. */
export function EmbedPage({ content }: Readonly<{ content: EmbedContent }>) {
  const { request, title, subtitle, scenes, sources, left } = content;
  const { state, dataVersion, date } = request;
  const { language } = state;
  const address = publicAddress(state);
  const [scene] = scenes;
  return (
    <main aria-labelledby="title-of-page">
      <h1 id="title-of-page" className="title">
        {title}
      </h1>
      {subtitle !== null && <p className="subtitle">{subtitle}</p>}
      <p className="small">{state.filterSentence}</p>
      <figure>
        <SceneLinks value={noteLink}>
          <Drawings content={content} />
        </SceneLinks>
      </figure>
      {scene &&
        sceneNotes(scene.content, language).map(({ kind, runs }, at) => (
          <p key={at} className={kind}>
            {runs.map(({ text }) => text)}
          </p>
        ))}
      {sources.length > 0 && <SourceList groups={sources} language={language} />}
      {left !== null && <p className="small">{left}</p>}
      <footer>
        <p className="small">{exportTexts(language).dataVersion(dataVersion, date)}</p>
        <p className="small">
          {address === null ? viewLine(state) : <OuterLink href={address}>{viewLine(state)}</OuterLink>}
        </p>
      </footer>
    </main>
  );
}

/** The chart in every width, of which the style sheet shows one; the widest carries what a file tells of its making. */
function Drawings({ content: { request, scenes, title, description } }: Readonly<{ content: EmbedContent }>) {
  return scenes.map((scene, at) => {
    const { name } = EMBED_LAYOUTS[at] ?? EMBED_LAYOUTS[0];
    const isLast = at === scenes.length - 1;
    return (
      <div key={name} className={name}>
        <ChartScene
          {...{ scene, title, description }}
          metadata={isLast ? JSON.stringify(sceneMetadata(scene, request)) : ''}
          fontCss=""
          language={request.state.language}
          idPrefix={isLast ? '' : `${name}-`}
        />
      </div>
    );
  });
}
