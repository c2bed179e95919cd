import type { ColumnType, Generated } from 'kysely'
import type { SectorCode } from '../../field/index.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Naming } from './model.ts'
import type { TestimonialState } from './rules.ts'

type Once<T> = ColumnType<T, T, never>

interface TestimonialTable {
  id: Once<string>
  organization_id: Once<string>
  person_id: Once<string>
  body: string
  language: Language
  naming: Naming
  shown_name: string | null
  function_title: string | null
  sectors: SectorCode[]
  state: ReadOnly<TestimonialState>
  author_consent_at: ReadOnly<Date | null>
  organization_consent_at: ReadOnly<Date | null>
  organization_consent_by: ReadOnly<string | null>
  withdrawn_at: ReadOnly<Date | null>
  withdrawn_by: ReadOnly<'author' | 'organization' | 'account' | null>
  created_at: ReadOnly<Date>
  version: Generated<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    testimonial: TestimonialTable
  }
}
