package cpi.roadshow.browser;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the sites and the browser, made once for all of them and closed after the last. */
final class Given implements ParameterResolver {
  private static final Map<Class<?>, Supplier<?>> MAKERS =
      Map.of(Sites.class, Sites::build, Chromium.class, Chromium::start);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return MAKERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return test.getRoot()
        .getStore(Namespace.create(Given.class))
        .computeIfAbsent(type, wanted -> MAKERS.get(wanted).get());
  }
}
