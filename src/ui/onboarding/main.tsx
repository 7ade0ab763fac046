/** The first screen, opened once after the installation. */
import { startPage } from '../shared/start.tsx';
import { Onboarding } from './Onboarding.tsx';

startPage('welcomeTitle', <Onboarding />);
