import { openGet, openPost, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { showList } from '../list/route.tsx'
import { sendPropose, sendReport, showPropose, showReport } from '../report/route.tsx'
import { showOrganization, showService } from './route.tsx'

export const routes: readonly Route[] = [
  openGet('directory.service', addresses.service, showService),
  openGet('directory.organization', addresses.organization, showOrganization),
  openGet('directory.list', addresses.list, showList),
  openGet('directory.report', addresses.report, showReport),
  openPost('directory.send-report', addresses.report, sendReport),
  openGet('directory.propose', addresses.missing, showPropose),
  openPost('directory.send-proposal', addresses.missing, sendPropose),
]
