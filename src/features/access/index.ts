import { defineFeature } from '../../kernel/feature/index.ts'
import { helperPanel, sheetPanel } from './find/panels.tsx'
import { routes } from './routes.ts'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'access',
  needs: ['consult', 'directory', 'network', 'referral', 'sending'],
  routes,
  holdings: { nothing: 'a way in, which keeps nothing' },
  panels: [sheetPanel, helperPanel],
  today,
})
