import { apiGet, apiPost, type Route } from '../../../kernel/http/index.ts'
import { addresses } from './api-addresses.ts'
import { answerList, answerRecord } from './lists.ts'
import { answerOpenApi } from './openapi.ts'
import { answerPackage } from './package.ts'
import { limited } from './quota.ts'
import { answerDiscovery, answerRoot } from './root.ts'

/** HSDS 3.1: the eleven paths, the lists by POST too, and what tells of them. */
export const routes: readonly Route[] = [
  apiGet('hsds.discovery', addresses.discovery, limited(answerDiscovery)),
  apiGet('hsds.root', addresses.root, limited(answerRoot)),
  apiGet('hsds.root-slash', addresses.rootSlash, limited(answerRoot)),
  apiGet('hsds.openapi', addresses.openApi, limited(answerOpenApi)),
  apiGet('hsds.package', addresses.package, limited(answerPackage)),
  apiGet('hsds.list', addresses.list, limited(answerList)),
  apiPost('hsds.list-post', addresses.list, limited(answerList)),
  apiGet('hsds.record', addresses.record, limited(answerRecord)),
]
