import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const organizations = (count: number) => `${count} ${plural('en', count, 'organization', 'organizations')}`

export const en: Words = {
  title: 'Where the net holds, where it has holes',
  questions: {
    title: 'What people ask',
    missing: 'Who is missing here?',
    missingSaid: (count, first) =>
      count === 0
        ? 'No sector is missing in the regions that have answered.'
        : `${count} ${plural('en', count, 'sector has', 'sectors have')} nobody in a region: ${first}.`,
    missingUnknown: 'Not known yet: no organization has answered.',
    hanging: 'What hangs by a thread?',
    hangingSaid: (count, first) =>
      count === 0
        ? 'No organization is held by a single known connection.'
        : `${count} ${plural('en', count, 'connection alone holds', 'connections alone hold')} someone to the others: ${first}.`,
    holdersSaid: (count, first) =>
      `${organizations(count)} alone ${plural('en', count, 'holds', 'hold')} sectors or regions together: ${first}.`,
    hangingFew: 'It takes five organizations to tell.',
    help: (region) => `Who can help: ${region}?`,
    helpSaid: (count, sectors, of) =>
      `${organizations(count)} ${plural('en', count, 'works', 'work')} there, from ${sectors} of ${of} ${plural('en', of, 'sector', 'sectors')}.`,
    changed: 'What changed this year?',
    changedSaid: (formed, lost) =>
      `${formed} ${plural('en', formed, 'connection', 'connections')} formed, ${lost} lost in a year.`,
  },
  region: { label: 'Who can help, in which region?', field: 'Region', submit: 'See who is there' },
  next: {
    title: 'To do next',
    all: 'Everything to strengthen',
    none: 'Nothing stands out from what is known today.',
  },
  map: { title: 'The map', whole: 'The whole map, with its filters' },
  table: {
    title: 'Latest connections',
    all: (count) => `See ${plural('en', count, 'the connection', `all ${count} connections`)} as a table`,
  },
  more: {
    title: 'Going further',
    measures: { title: 'Measures', text: 'What is solid in the net and what is fragile, in figures and words.' },
    files: { title: 'Files', text: 'The network for Kumu, Gephi or a spreadsheet.' },
    publication: { title: 'Who reads these connections', text: 'Show the network to its members, or not.' },
  },
  start: {
    title: 'Nothing is known yet',
    text: 'Connections come from two sources: what each organization declares, and what is logged as work goes on. Declaring takes three minutes.',
    declare: 'Declare our connections',
    notYet: 'Organizations of the network can begin now.',
  },
  other: 'Other networks',
}
