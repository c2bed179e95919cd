import { defineFeature } from '../../kernel/feature/index.ts'
import { seedReferrals } from './demo/seed-referrals.ts'
import { routes } from './routes.ts'

export const feature = defineFeature({
  name: 'sending',
  needs: ['keys', 'network', 'referral'],
  routes,
  holdings: { nothing: 'what is written or read here is kept by referral' },
  demo: { seed: seedReferrals },
})
