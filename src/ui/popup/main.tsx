/** The popup of the toolbar button. */
import { startPage } from '../shared/start.tsx';
import { Popup } from './Popup.tsx';

startPage('popupTitle', <Popup />);
