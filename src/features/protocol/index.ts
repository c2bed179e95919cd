import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedProtocols } from './demo/seed-protocols.ts'
import { linesPanel } from './duty/lines-panel.tsx'
import { digest } from './digest/digest.ts'
import { demoNotices, footer, navigation } from './links.ts'
import './panel-places.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

/** @public What a feature says of a recommendation, at the place `protocol.recommendation`. */
export type { Recommendation, RecommendationRecord } from './region/recommendations.ts'

export { youthProtection, type YouthProtection } from './agreement/youth-protection.ts'

export const feature = defineFeature({
  name: 'protocol',
  needs: ['directory', 'evidence', 'glossary', 'network'],
  routes,
  holdings: { nothing: 'a protocol is of the network, and an answer or an adoption of the organization' },
  personalData,
  navigation,
  footer,
  demoNotices,
  sitemap: () => pagesAt(addresses.agreement),
  today,
  panels: [linesPanel],
  digest,
  demo: { seed: seedProtocols },
})
