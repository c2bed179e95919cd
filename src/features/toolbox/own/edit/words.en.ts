import { formatNumber } from '../../../../kernel/language.ts'
import { toolLimits } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Write a tool',
  editTitle: 'Edit a tool',
  lead: 'A draft is saved even when it is not complete. To publish it, both languages are needed.',
  labels: {
    place: 'On behalf of',
    titleFr: 'Title in French',
    titleEn: 'Title in English',
    summaryFr: 'Summary in French',
    summaryEn: 'Summary in English',
    bodyFr: 'Text in French',
    bodyEn: 'Text in English',
    slugFr: 'Address in French',
    slugEn: 'Address in English',
    kinds: 'For',
    levels: 'Levels',
    audiences: 'Audience',
    sources: 'Sources',
  },
  hints: {
    summary: 'A sentence or two: what the page gives, and to whom.',
    body: `Plain text, at most ${formatNumber(toolLimits.body, 'en')} characters. Its signs are explained under the form.`,
    slug: 'Letters without accents, digits and hyphens. Empty: made of the title. A former address always leads to the page.',
    levels: 'None: the tool does not speak of school.',
    sources: 'A source a line: title | publisher | https://address. In the text, {1} refers to the first one.',
  },
  choose: 'Choose…',
  signsTitle: 'How to write the text',
  signs: [
    'An empty line separates two paragraphs.',
    '## before a heading, ### before a subheading.',
    '- before each point of a list, 1. before each step.',
    '[[article:steps]] leads to a tool, [[page:directory]] to the directory, [[service:S000123]] to a listing.',
    '[[article:steps|these steps]] says other words. {1} names the first source.',
    'HTML code is not read: < is shown as <.',
  ],
  linksTitle: 'Tools that the text can lead to',
  tooMany: 'Many tools were begun today. Try again tomorrow.',
  save: 'Save',
}
