import { defineFeature } from '../../kernel/feature/index.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'

export const feature = defineFeature({
  name: 'training',
  needs: ['evidence', 'meeting', 'network'],
  routes,
  holdings: { nothing: 'places to come are given up by the database when someone leaves' },
  personalData,
})
