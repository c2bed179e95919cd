import type { Language } from '../../../kernel/language.ts'
import type { TableHead } from '../../../kernel/table/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import { words } from './words.ts'

/** Name and columns of the list that a coordinator downloads. */
export function headOf(lang: Language): TableHead {
  const t = words[lang]
  const common = stewardWords[lang]
  return {
    name: common.sheets,
    columns: [
      { id: 'code', heading: common.code, kind: 'code', width: 38 },
      { id: 'name_fr', heading: `${t.columns.service} (fr)`, kind: 'text' },
      { id: 'name_en', heading: `${t.columns.service} (en)`, kind: 'text' },
      { id: 'organization', heading: common.organization, kind: 'text' },
      { id: 'assured_on', heading: t.assuredOn, kind: 'date' },
      { id: 'assured_by', heading: t.assuredBy, kind: 'text' },
      { id: 'missing', heading: t.missing, kind: 'text' },
      { id: 'state', heading: t.state, kind: 'text' },
      { id: 'suggestions', heading: t.suggestions, kind: 'number' },
    ],
  }
}
