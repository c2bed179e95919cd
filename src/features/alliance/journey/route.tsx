import { openGet, page, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { areaBreadcrumb } from '../breadcrumb.ts'
import { stories } from '../model.ts'
import { walkIn, walkLinks } from '../walk.ts'
import { JourneyPage } from './page.tsx'
import { words } from './words.ts'

function showJourney({ lang, query }: AnyRequest): Answer {
  const t = words[lang]
  const walk = walkIn(query)
  return page(
    walk.length === stories.length ? t.titleAll : t.title,
    <JourneyPage lang={lang} links={walkLinks(lang, walk)} againHref={walkLinks(lang, []).weave} />,
    { description: t.description, breadcrumb: areaBreadcrumb(lang, walk), islands: ['print'] },
  )
}

export const routes: Route[] = [openGet('alliance.journey', addresses.journey, showJourney, { needsData: false })]
