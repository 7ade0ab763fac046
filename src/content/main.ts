import { isAlive } from '../platform/life.ts'; console.error(isAlive());
