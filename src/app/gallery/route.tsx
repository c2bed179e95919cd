import { defineAddresses, openGet, page, type Route } from '../../kernel/http/index.ts'
import { GalleryPage } from './gallery-page.tsx'

const addresses = defineAddresses({ gallery: { fr: '/galerie', en: '/gallery' } })

/** In development only: every component in each of its states. */
export const galleryRoutes: Route[] = [
  openGet(
    'app.gallery',
    addresses.gallery,
    ({ lang }) => page(lang === 'fr' ? 'Galerie' : 'Gallery', <GalleryPage lang={lang} />),
    { needsData: false },
  ),
]
