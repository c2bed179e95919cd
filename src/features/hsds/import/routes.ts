import type { Route } from '../../../kernel/http/index.ts'
import { pages } from './pages.tsx'

export const routes: readonly Route[] = pages
