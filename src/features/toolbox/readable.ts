import type { AnyRequest } from '../../kernel/http/index.ts'
import type { Article } from './model.ts'
import { shippedArticles } from './shipped/shipped-articles.ts'

/** Every article that anyone may read, in the order in which they are best read. */
export const readableArticles = (_request: AnyRequest): Promise<readonly Article[]> => Promise.resolve(shippedArticles)
