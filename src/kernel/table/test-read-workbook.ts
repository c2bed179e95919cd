import { assert } from 'vitest'
import { readTable, type SheetTable } from './index.ts'
import { aWorkbook, sheetData, type WorkbookForTest } from './test-workbook.ts'

export async function read(workbook: WorkbookForTest, sheet?: string): Promise<SheetTable> {
  const result = await readTable(aWorkbook(workbook), {
    fileName: 'plan.xlsx',
    ...(sheet === undefined ? {} : { sheet }),
  })
  assert(result.ok, result.ok ? '' : JSON.stringify(result.refusal))
  return result.value
}

export async function refusalOf(workbook: WorkbookForTest, sheet?: string) {
  const result = await readTable(aWorkbook(workbook), {
    fileName: 'plan.xlsx',
    ...(sheet === undefined ? {} : { sheet }),
  })
  assert(!result.ok, 'should be refused')
  return result.refusal
}

export const oneSheet = (...rows: string[]): WorkbookForTest => ({
  sheets: [{ name: 'Plan', xml: sheetData(...rows) }],
})
