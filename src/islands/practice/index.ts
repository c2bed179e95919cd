// What the pages of the two tools need, in one script: filling in, copying and printing, keeping the blank tools offline.
import './fill.ts'
import './offline.ts'
import '../copy/index.ts'
import '../print/index.ts'
