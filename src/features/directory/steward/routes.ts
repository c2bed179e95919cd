import './schema.ts'
import type { Route } from '../../../kernel/http/index.ts'
import { addRoutes } from './routes/add.tsx'
import { coverageRoutes } from './routes/coverage.tsx'
import { deskRoutes } from './routes/desk.tsx'
import { editRoutes } from './routes/edit.tsx'
import { historyRoutes } from './routes/history.tsx'
import { mailRoutes } from './routes/mail.tsx'
import { mergeRoutes } from './routes/merge.tsx'
import { ownRoutes } from './routes/own.tsx'
import { statusRoutes } from './routes/status.tsx'
import { suggestionRoutes } from './routes/suggestion.tsx'

/** Keeping the directory: an organization’s own sheets, and the desk of who curates. */
export const routes: readonly Route[] = [
  ...ownRoutes,
  ...addRoutes,
  ...editRoutes,
  ...statusRoutes,
  ...historyRoutes,
  ...mergeRoutes,
  ...deskRoutes,
  ...suggestionRoutes,
  ...coverageRoutes,
  ...mailRoutes,
]
