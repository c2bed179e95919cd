import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { frame } from './links.ts'
import { routes } from './route.tsx'

export { addresses }
export { holdsDemo, seedDemo } from './seed-demo.ts'
export const feature = defineFeature({ name: 'demo', needs: [], routes, frame, isDemoOnly: true })
