import { fileAnswer } from '../../../kernel/file-answer.ts'
import { memberGet, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { fileName, type DownloadKind } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { exampleFile } from './example-file.ts'
import { words } from './words.ts'

/** A file to try with: its students are invented, and it says so. */
const download = (kind: DownloadKind) => (request: MemberRequest) => {
  const { lang, today } = request
  const { rows, ...head } = exampleFile(lang, today)
  let isGiven = false
  return fileAnswer(
    request,
    { name: fileName({ what: words[lang].file, day: today, ext: kind }), kind, head },
    async () => {
      if (isGiven) return null
      isGiven = true
      return rows
    },
  )
}

export const exampleRoutes: Route[] = [
  memberGet('student-absence.example-csv', addresses.exampleCsv, download('csv')),
  memberGet('student-absence.example-xlsx', addresses.exampleXlsx, download('xlsx')),
]
