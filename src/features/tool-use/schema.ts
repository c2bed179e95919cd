import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'

/** Written and read by `sec.note_tool_use`, `sec.own_tool_uses`, `sec.tool_uses_to_record` and `sec.erase_tool_uses` alone. */
interface ToolUseMarkTable {
  organization_id: ReadOnly<string>
  tool: ReadOnly<string>
  year: ReadOnly<Day>
  month: ReadOnly<Day>
  mark: ReadOnly<Buffer>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    tool_use_mark: ToolUseMarkTable
  }
}
