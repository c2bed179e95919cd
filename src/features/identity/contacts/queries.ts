import content from '../../../../content/instance.json' with { type: 'json' }
import type { Tx } from '../../../kernel/db/index.ts'
import type { Bilingual } from '../../../kernel/language.ts'

/** In charge of personal information (Law 25). */
export interface PrivacyOfficer {
  name: string
  title: Bilingual
  email: string
}

/** Whom anyone may write to about the instance: a person or a team. */
export interface PublicContact {
  name: string
  email: string
}

export interface InstanceContacts {
  /** null: nobody is named. */
  officer: PrivacyOfficer | null
  /** null: the officer answers for everything. */
  contact: PublicContact | null
  /** The officer was read in content/instance.json: nobody was named on the page yet. */
  isFromFile: boolean
  /** For the optimistic lock; 0: nobody was named on the page yet. */
  version: number
}

/** What content/instance.json names; null: nobody. */
const fileOfficer: PrivacyOfficer | null = content.privacyOfficer

/** Who answers for the instance. What the page was given rules: the file serves only as long as it was given nothing. */
export async function findContacts(tx: Tx, inFile: PrivacyOfficer | null = fileOfficer): Promise<InstanceContacts> {
  const rows = await tx
    .selectFrom('instance_contact')
    .select(['kind', 'name', 'title_fr', 'title_en', 'email', 'version'])
    .orderBy('kind')
    .execute()
  const officer = rows.find(({ kind }) => kind === 'privacy')
  const other = rows.find(({ kind }) => kind === 'public')
  if (!officer) return { officer: inFile, contact: null, isFromFile: inFile !== null, version: 0 }
  const { name, title_fr, title_en, email, version } = officer
  return {
    officer: { name, title: { fr: title_fr ?? '', en: title_en ?? '' }, email },
    contact: other ? { name: other.name, email: other.email } : null,
    isFromFile: false,
    version,
  }
}
