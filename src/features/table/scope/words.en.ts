import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The level of the table',
  lead: 'Where the table works. Any member can make it clearer, and everyone sees what changed.',
  labels: {
    nameFr: 'Name in French (optional)',
    nameEn: 'Name in English',
    purpose: 'What the table is for',
    level: 'Level',
    regions: 'Regions',
    provinces: 'Other provinces and territories',
  },
  hints: {
    name: 'For example: “Shore Table”.',
    purpose: 'A sentence or two: what you want to change together. Never someone’s story.',
    level: 'It also says which regions to name.',
    levels: {
      local: 'A town, a neighbourhood, a regional county municipality.',
      regional: 'One or more regions.',
      provincial: 'All of Quebec, for example with regional tables.',
      national: 'All of Quebec, with at least one person per region.',
      interprovincial: 'With other provinces or territories.',
    },
    regions: 'For a local or regional table. Tick none for a provincial or national table.',
    provinces: 'For an interprovincial table only.',
  },
  problems: {
    nameFr: { 'no-name': 'Give it a name, in at least one language.' },
    level: { missing: 'Choose a level.' },
    regions: {
      'no-region': 'Tick at least one region: the table is local or regional.',
      'regions-not-asked': 'Untick the regions: at this level, the table covers all of Quebec.',
    },
    provinces: {
      'no-province': 'Tick at least one other province or territory.',
      'provinces-not-asked': 'Untick the other provinces, or choose the interprovincial level.',
    },
  },
  save: 'Save',
}
