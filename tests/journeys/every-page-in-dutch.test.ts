import { lookAtEveryPage } from '../support/look-at-every-page.ts'

lookAtEveryPage('nl')
