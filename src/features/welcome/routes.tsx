import { openGet, page, type Route } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'

export const routes: Route[] = [
  openGet(
    'welcome.home',
    addresses.home,
    ({ lang }) => page('Tisserin', <h1>{lang === 'fr' ? 'Cinq fils, un seul filet' : 'Five threads, one net'}</h1>),
    { needsData: false },
  ),
]
