import { apiGet, type Route } from '../../../kernel/http/index.ts'
import { answerValues } from './answer-values.ts'
import { apiAddresses } from './api-addresses.ts'
import { answerOpenApi } from './openapi.ts'

export const apiRoutes: readonly Route[] = [
  apiGet('indicator.api', apiAddresses.values, answerValues),
  apiGet('indicator.openapi', apiAddresses.openApi, answerOpenApi),
]
