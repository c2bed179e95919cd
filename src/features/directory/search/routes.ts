import { openGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { answerSearch } from './search-route.tsx'

export const routes: readonly Route[] = [openGet('directory.search', addresses.directory, answerSearch)]
