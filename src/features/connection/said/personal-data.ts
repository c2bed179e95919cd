import { personalRecords, type FeaturePersonalData } from '../../../kernel/feature/index.ts'

const titles = { fr: 'Liens déclarés et pistes mises de côté', en: 'Ties declared and gaps set aside' }

/** What a person said in the name of an organization, and what they set aside. */
export const personalData: FeaturePersonalData = {
  title: (lang) => titles[lang],
  columns: ['gap_set_aside.person_id', 'tie_answer.person_id', 'tie_declaration.person_id'],
  read: personalRecords('connection'),
}
