import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'

const titles = { fr: 'Adresse de votre calendrier', en: 'Address of your calendar' }

/** That someone has an address, since when, and the last week it was fetched; never the address, which nobody keeps. */
export const personalData: FeaturePersonalData = {
  title: (lang) => titles[lang],
  columns: ['calendar_feed.person_id'],
  read: personalRecords('calendar'),
}
