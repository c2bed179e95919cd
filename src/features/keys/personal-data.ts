import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What names the person and what they did with keys; what is sealed is told by its kind, since only they can open it. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['user_wrap.person_id', 'key_member.person_id', 'key_statement.person_id', 'key_holder.person_id'],
  read: personalRecords('keys'),
}
