/** Access to a case of another team in an emergency (noodtoegang): with a reason, for a while, and looked at afterwards. */
@NullMarked
package be.driehoek.service.emergency;

import org.jspecify.annotations.NullMarked;
