import type { PageExamples } from '../../design/index.ts'
import {
  defineAddresses,
  href,
  notFound,
  openGet,
  page,
  withQuery,
  type Answer,
  type AnyRequest,
  type PageAnswer,
  type Route,
} from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { readPageExamples } from './all-page-examples.ts'
import { GalleryPage } from './gallery-page.tsx'
import { GalleryPagesPage } from './pages-page.tsx'
import { words } from './words.ts'

const addresses = defineAddresses({
  gallery: { fr: '/galerie', en: '/gallery' },
  galleryPages: { fr: '/galerie/pages', en: '/gallery/pages' },
})

/** Where one state of a page stands by itself. */
export const pageStateHref = (lang: Language, name: string, state: string): string =>
  withQuery(href(lang, addresses.galleryPages), { page: name, state })

/** One state of a page, ready for its frame; null when there is no such state. */
export function pageState(
  { page: name, variant, states }: PageExamples,
  state: string,
  lang: Language,
): PageAnswer | null {
  const draw = Object.hasOwn(states, state) ? states[state] : undefined
  return draw === undefined ? null : page(`${name} · ${state}`, draw(lang), { variant })
}

async function showPages({ lang, query }: AnyRequest): Promise<Answer> {
  const all = await readPageExamples()
  const name = query.get('page')
  if (name === null)
    return page(
      words[lang].pages.title,
      <GalleryPagesPage
        lang={lang}
        all={all}
        componentsHref={href(lang, addresses.gallery)}
        stateHref={(of, state) => pageStateHref(lang, of, state)}
      />,
    )
  const found = all.find((one) => one.page === name)
  return (found && pageState(found, query.get('state') ?? 'ordinary', lang)) ?? notFound()
}

/** In development only: every component, and every page, in each of its states. */
export const galleryRoutes: Route[] = [
  openGet(
    'app.gallery',
    addresses.gallery,
    ({ lang }) => page(words[lang].title, <GalleryPage lang={lang} pagesHref={href(lang, addresses.galleryPages)} />),
    { needsData: false },
  ),
  openGet('app.gallery-pages', addresses.galleryPages, showPages, { needsData: false }),
]
