/** What both sides keep of HTTP: tokens and roles, problem details, limits. */
@NullMarked
package org.sillok.http;

import org.jspecify.annotations.NullMarked;
