/** The dashboard, which is also the options page. */
import { startPage } from '../shared/start.tsx';
import { Dashboard } from './Dashboard.tsx';

startPage('dashTitle', <Dashboard />);
