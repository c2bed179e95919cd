import type { AnyRequest } from '../../kernel/http/index.ts'
import type { Article } from './model.ts'
import { publishedTools } from './own/published-tools.ts'
import { shippedArticles } from './shipped/shipped-articles.ts'

/**
 * Every article that anyone may read: the shipped ones, in the order in which they are best read, then those of networks. While
 * the database is away, the shipped ones.
 */
export const readableArticles = async (request: AnyRequest): Promise<readonly Article[]> =>
  request.hasData ? [...shippedArticles, ...(await publishedTools(request))] : shippedArticles
