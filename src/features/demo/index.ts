import { defineFeature } from '../../kernel/feature/index.ts'
import { frame } from './links.ts'
import { routes } from './route.tsx'

export { holdsDemo, refuseRealData, seedDemo } from './seed-demo.ts'
export const feature = defineFeature({
  name: 'demo',
  needs: [],
  routes,
  holdings: { nothing: 'it only shows an invented region, which the other features hold' },
  frame,
  isDemoOnly: true,
})
