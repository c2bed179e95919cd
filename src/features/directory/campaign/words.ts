import type { Language } from '../../../kernel/language.ts'

/** Mail about sheets: the organization’s name and its services’ own public names. The subject is neutral. */
interface SheetMailWords {
  subject: string
  paragraphs: (facts: { organization: string; sheets: number }) => string[]
  more: (count: number) => string
  after: string
  action: string
}

const fr: SheetMailWords = {
  subject: 'Tisserin : des fiches à relire',
  paragraphs: ({ organization, sheets }) => [
    sheets === 1
      ? `Une fiche du répertoire attend d’être relue : ${organization}.`
      : `${sheets} fiches du répertoire attendent d’être relues : ${organization}.`,
  ],
  more: (count) => (count === 1 ? 'Et une autre.' : `Et ${count} autres.`),
  after:
    'Le lien ci-dessous ouvre une seule page. Si tout est exact, un bouton suffit. Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien.',
  action: 'Relire les fiches',
}

const en: SheetMailWords = {
  subject: 'Tisserin: sheets to read again',
  paragraphs: ({ organization, sheets }) => [
    sheets === 1
      ? `One sheet of the directory is waiting to be read again: ${organization}.`
      : `${sheets} sheets of the directory are waiting to be read again: ${organization}.`,
  ],
  more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  after:
    'The link below opens a single page. If all is right, one button is enough. The link is personal and works for 7 days. Opening the page changes nothing.',
  action: 'Read the sheets again',
}

export const sheetMailWords: Record<Language, SheetMailWords> = { fr, en }
