import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { navigation } from './links.ts'
import { routes } from './route.tsx'

export { addresses }
export const feature = defineFeature({
  name: 'today',
  needs: [],
  routes,
  holdings: { nothing: 'it only shows what the other features say' },
  navigation,
  frame: { home: addresses.today },
})
