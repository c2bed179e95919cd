import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Tools opened, counted without names',
  lead: 'The action plan asks how many different people use the tools. Here is what is kept of you.',
  kept: [
    'One mark per tool, organization and school year, with the month of the first time.',
    'Not the page, the line, a word you searched, an answer, or how often.',
    'The mark does not bear your name. Nobody else can read it back, not even your colleagues.',
    'It is erased at the end of the school year. Only a number remains.',
  ],
  tools: {
    grid: 'Grid of factors',
    signs: 'List of possible indicators',
    directory: 'Directory: a search or a listing',
    'school-tool': 'A service or tool of your school',
  },
  heads: { tool: 'Tool', organization: 'Organization', since: 'In the month starting' },
  left: 'Organization you left',
  none: { title: 'No mark', text: 'You opened none of these tools this year, or the year has been erased.' },
  see: 'See',
  panel: 'Opening a tool counts once a school year, without your name.',
}
