import type { ReadOnly } from '../../kernel/db/index.ts'

interface ScreeningStepTable {
  organization_id: string
  step: string
  after_step: string | null
  title_fr: string | null
  title_en: string | null
  text_fr: string | null
  text_en: string | null
  is_left_out: boolean
  version: ReadOnly<number>
}

interface ScreeningVersionTable {
  id: string
  organization_id: string
  base_version: number
  /** JSON text of `KeptStep[]`. */
  steps: string
  withdrawn_at: Date | null
  protocol_key: string | null
  mechanism_key: string | null
}

interface ScreeningReadingTable {
  version_id: string
  person_id: string
  organization_id: string
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    screening_step: ScreeningStepTable
    screening_version: ScreeningVersionTable
    screening_reading: ScreeningReadingTable
  }
}
