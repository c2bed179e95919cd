import type { Route } from '../../kernel/http/index.ts'

export const routes: readonly Route[] = []
