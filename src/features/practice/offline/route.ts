import { data, openGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { workerScript } from './worker-script.ts'

export const offlineRoutes: Route[] = [
  openGet(
    'practice.worker',
    addresses.worker,
    ({ lang }) => data(workerScript(lang), { 'content-type': 'text/javascript; charset=utf-8' }),
    { needsData: false, asStranger: true },
  ),
]
