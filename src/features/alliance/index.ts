import { regionCodes } from '../../field/index.ts'
import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { seedAlliances } from './demo/seed-alliances.ts'
import { digest } from './digest/digest.ts'
import { demoNotices, footer, homeLinks, navigation } from './links.ts'
import { combinations } from './model.ts'
import './panel-places.ts'
import { routes } from './routes.ts'
import { allianceCron, allianceTasks } from './jobs.ts'
import './schema.ts'
import { panels } from './standing/home-panel.tsx'
import { today } from './today/today.tsx'
import { slugOf } from './walk.ts'

export { addresses } from './addresses.ts'

export const feature = defineFeature({
  name: 'alliance',
  needs: [
    'collaboration',
    'directory',
    'glossary',
    'identity',
    'initiative',
    'network',
    'testimonial',
    'toolbox',
    'welcome',
  ],
  routes,
  panels,
  tasks: allianceTasks,
  cron: allianceCron,
  holdings: { nothing: 'who answers, who steps in and what was promised is held in collaboration' },
  navigation,
  today,
  digest,
  footer,
  demo: { seed: seedAlliances },
  demoNotices,
  homeLinks,
  sitemap: () => [
    ...pagesAt(addresses.weave, addresses.start, addresses.regions),
    ...combinations.map((codes) => ({
      paths: {
        fr: href('fr', addresses.combination, { sectors: slugOf(codes, 'fr') }),
        en: href('en', addresses.combination, { sectors: slugOf(codes, 'en') }),
      },
      changed: null,
    })),
    ...regionCodes.map((region) => ({
      paths: { fr: href('fr', addresses.region, { region }), en: href('en', addresses.region, { region }) },
      changed: null,
    })),
  ],
})
