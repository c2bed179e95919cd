import { openGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { answerFile } from '../download/route.ts'
import { answerSearch } from './route.tsx'
import { answerSuggestions } from '../autocomplete/route.ts'

export const routes: readonly Route[] = [
  openGet('directory.search', addresses.directory, answerSearch),
  openGet('directory.csv', addresses.directoryCsv, answerFile('csv')),
  openGet('directory.xlsx', addresses.directoryXlsx, answerFile('xlsx')),
  openGet('directory.json', addresses.directoryJson, answerFile('json')),
  openGet('directory.suggestions', addresses.suggestions, answerSuggestions),
]
