import type { Words } from './words.fr.ts'

export const en: Words = {
  title: { fr: 'Translate into French', en: 'Translate into English' },
  lead: 'A translation helps people read. What was adopted is still the original: no version or adoption changes.',
  waiting: {
    title: 'To be checked',
    by: (who, day) => `Proposed by ${who} on ${day}.`,
    own: 'Someone else must check it before the network sees it.',
    ask: 'Read both texts. Do they say the same thing, article by article?',
    confirm: 'Yes, it says the same',
    else: 'If not, correct it below: someone else will check your text.',
    original: 'Original',
    translation: 'Translation',
  },
  confirmed: (who, by, day) => `The network reads the translation proposed by ${who}, checked by ${by} on ${day}.`,
  write: 'Write the translation',
  correct: 'Correct the translation',
  seat: 'On behalf of',
  labels: { name: 'Name of the protocol, translated', draft: 'Articles, translated', seat: 'On behalf of' },
  hint: 'Keep the lines “## Title”, in the same order. Replace each title and each text.',
  problems: {
    'not-translated': 'An article is still the original, word for word. Translate it.',
    'too-many': 'Your organization has proposed a lot today. Come back tomorrow.',
  },
  propose: 'Propose this translation',
  back: 'Back to the protocol',
}
