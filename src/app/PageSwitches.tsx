import { SettingSelect } from '../features/masthead/SettingSelect.tsx';
import { INTERFACE_LANGUAGES, languageName } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { PageState } from './pageState.ts';
import { THEMES, useTheme } from './useTheme.ts';

/** The switches in the head of the page: language (kept in the address) and appearance (kept in the browser). */
export function PageSwitches({ state: { write } }: Readonly<{ state: PageState }>) {
  const language = useLanguage();
  const words = useMessages();
  const [theme, setTheme] = useTheme();
  return (
    <>
      <SettingSelect
        label={words.language}
        value={language}
        choices={INTERFACE_LANGUAGES.map((value) => ({ value, name: languageName(value), lang: value }))}
        onChange={(chosen) => write((view) => ({ ...view, language: chosen }), 'choice')}
      />
      <SettingSelect
        label={words.theme.label}
        value={theme}
        choices={THEMES.map((value) => ({ value, name: words.theme[value] }))}
        onChange={setTheme}
      />
    </>
  );
}
