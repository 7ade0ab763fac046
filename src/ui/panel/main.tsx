/** The side panel. */
import { startPage } from '../shared/start.tsx';
import { Panel } from './Panel.tsx';

startPage('panelTitle', <Panel />);
