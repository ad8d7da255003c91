import { pageMessages, preferredLanguage } from '../i18n/messages.ts';
import { Screen } from '../ui/Screen.tsx';

/** The last resort: the page itself broke. Two ways out, and the message for whoever mends it. */
export function Crashed({ error }: Readonly<{ error: Error }>) {
  const { crashed } = pageMessages(preferredLanguage(navigator.languages));
  return (
    <main>
      <Screen role="alert" heading={crashed.heading}>
        <p>{crashed.body}</p>
        <p>
          <code lang="en">{error.message}</code>
        </p>
        <p>
          <button type="button" className="button primary" onClick={() => window.location.reload()}>
            {crashed.reload}
          </button>{' '}
          <a className="button" href={window.location.pathname}>
            {crashed.plainView}
          </a>
        </p>
      </Screen>
    </main>
  );
}
