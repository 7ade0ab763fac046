/** Class names of the site, which the build turns into the meaningless ones of real networks. */
import compose from './compose.module.css';
import frame from './frame.module.css';
import post from './post.module.css';

const style: CSSModuleClasses = { ...frame, ...post, ...compose };
export default style;
