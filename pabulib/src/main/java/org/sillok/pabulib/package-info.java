/**
 * Elections of participatory budgeting in the format of Pabulib (.pb): read strictly, written so that they read back the
 * same, and put to the arithmetic of the kernel.
 *
 * <p>P. Faliszewski et al.: Participatory Budgeting: Data, Tools, and Analysis, IJCAI 2023, arXiv:2305.11035;
 * pabulib.org/format; fields and their rules as in github.com/pabulib/checker.
 */
@NullMarked
package org.sillok.pabulib;

import org.jspecify.annotations.NullMarked;
