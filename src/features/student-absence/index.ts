import { defineFeature } from '../../kernel/feature/index.ts'
import { seedAbsenceRule } from './demo/seed-absence-rule.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'student-absence',
  needs: ['alliance', 'directory', 'evidence', 'network', 'screening'],
  routes,
  holdings: { nothing: 'a rule is of the school, and whoever leads it sets the next; nothing of a student is kept' },
  personalData,
  today,
  demo: { seed: seedAbsenceRule },
})
