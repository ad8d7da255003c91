/** The words of later parts of the page, each in a file of its own that loads with its part. */
export const topics = {
  basket: async () => (await import('../i18n/topics/basketTexts.ts')).basketTopic,
  citations: async () => (await import('../i18n/topics/citationTexts.ts')).citationTopic,
  board: async () => (await import('../i18n/topics/boardTexts.ts')).boardTopic,
  dropBack: async () => (await import('../i18n/topics/dropBackTexts.ts')).dropBackTopic,
  exports: async () => (await import('../i18n/topics/exportTexts.ts')).exportTopic,
  source: async () => (await import('../i18n/topics/sourceTexts.ts')).sourceTopic,
  filters: async () => (await import('../i18n/topics/filterTexts.ts')).filterTopic,
  selection: async () => (await import('../i18n/topics/selectionTexts.ts')).selectionTopic,
  sentences: async () => (await import('../i18n/topics/sentenceTexts.ts')).sentenceTopic,
  claims: async () => (await import('../i18n/topics/claimTexts.ts')).claimTopic,
  shortcuts: async () => (await import('../i18n/topics/shortcutTexts.ts')).shortcutTopic,
};
